package fr.lesbases.link;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param perPerson how many previews of web pages one person may have fetched in an hour; more stay plain links */
@ConfigurationProperties("lesbases.previews")
record PreviewProperties(@DefaultValue("120") int perPerson) {}
