package org.jibiao.corpus;

import org.jibiao.form.DepartmentForm;
import tools.jackson.databind.JsonNode;

/**
 * A published form in all its shapes.
 *
 * @param index its number in the volume, for example 6 for {@code form-06.txt}
 * @param form what it says
 * @param json the same as interchange JSON, as another program wrote it
 * @param text the text of the published PDF
 */
public record PublishedForm(int index, DepartmentForm form, JsonNode json, String text) {
    @Override
    public String toString() {
        return "form-%02d %s".formatted(index, form.department());
    }
}
