@NullMarked
package se.fyrvakt.document;

import org.jspecify.annotations.NullMarked;
