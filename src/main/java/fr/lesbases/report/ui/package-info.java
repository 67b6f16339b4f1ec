@NullMarked
package fr.lesbases.report.ui;

import org.jspecify.annotations.NullMarked;
