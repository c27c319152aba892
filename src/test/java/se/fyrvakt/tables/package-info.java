@NullMarked
package se.fyrvakt.tables;

import org.jspecify.annotations.NullMarked;
