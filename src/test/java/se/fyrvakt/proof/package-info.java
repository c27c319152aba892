@NullMarked
package se.fyrvakt.proof;

import org.jspecify.annotations.NullMarked;
