@NullMarked
package fr.lesbases.mail.ui;

import org.jspecify.annotations.NullMarked;
