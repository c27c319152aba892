@NullMarked
package se.fyrvakt.exchange;

import org.jspecify.annotations.NullMarked;
