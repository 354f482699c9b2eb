package org.rapporteur.intake.page;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.EdtfDate;

/**
 * The article of a saved page.
 *
 * @param section the rubric, as the page's metadata names it
 * @param headline as shown, else as the metadata has it
 * @param standfirst as shown
 * @param outlet who published it
 * @param url where it was published
 * @param published day of publication
 * @param paragraphs the article, subheadings included; at least one
 */
public record Page(
        String section,
        String headline,
        String standfirst,
        String outlet,
        String url,
        EdtfDate published,
        List<String> paragraphs) {

    public Page {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(standfirst, "standfirst");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(published, "published");
        paragraphs = List.copyOf(paragraphs);
    }
}
