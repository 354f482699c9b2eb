package org.rapporteur.desk.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.desk.web.rest.Description;

/**
 * What the desk gives to other programs, for the people who write them.
 *
 * @param description as programs get it
 */
public record ApiPage(Description description) {

    public ApiPage {
        Objects.requireNonNull(description, "description");
    }

    /** What stands before the operations. */
    public List<String> introduction() {
        return description.introduction();
    }

    /** The groups of operations: name, then what it is about. */
    public Map<String, String> groups() {
        return description.groups();
    }

    /** What can be asked of a group. */
    public List<Description.Operation> operations(String group) {
        return description.operations().stream().filter(operation -> operation.tag().equals(group)).toList();
    }

    /** Whether a browser can be sent there as it is. */
    public boolean canBeOpened(Description.Operation operation) {
        return operation.method().equals("GET")
                && !operation.path().contains("{")
                && operation.parameters().stream().noneMatch(Description.Parameter::required);
    }

    /** Where an operation stands on the page. */
    public String anchor(Description.Operation operation) {
        return (operation.method() + operation.path()).replaceAll("[^A-Za-z0-9]+", "-");
    }
}
