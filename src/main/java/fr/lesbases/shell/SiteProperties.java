package fr.lesbases.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation says of itself.
 *
 * @param contact the e-mail address people write to ({@code lesbases.contact})
 * @param pages folder with pages of its own in Markdown, named as ours are: {@code mentions-legales.md} ({@code lesbases.pages})
 */
@ConfigurationProperties("lesbases")
record SiteProperties(String contact, @Nullable Path pages) {}
