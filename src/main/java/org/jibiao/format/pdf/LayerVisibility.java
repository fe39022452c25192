package org.jibiao.format.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Tells which layers of a file a person does not see: text in them is not said. */
final class LayerVisibility {
    private final Set<COSBase> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    LayerVisibility(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject();
        COSDictionary properties = root.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (properties == null || usual == null) {
            return;
        }
        if (COSName.OFF.equals(usual.getCOSName(COSName.BASE_STATE))) {
            add(properties.getCOSArray(COSName.OCGS));
            COSArray shown = usual.getCOSArray(COSName.ON);
            for (int i = 0; shown != null && i < shown.size(); i++) {
                hidden.remove(shown.getObject(i));
            }
        }
        add(usual.getCOSArray(COSName.OFF));
    }

    private void add(@Nullable COSArray groups) {
        for (int i = 0; groups != null && i < groups.size(); i++) {
            COSBase group = groups.getObject(i);
            if (group != null) {
                hidden.add(group);
            }
        }
    }

    /** Whether what belongs to a group, or to several, is hidden. */
    boolean isHidden(COSDictionary group) {
        COSBase members = group.getDictionaryObject(COSName.OCGS);
        if (members instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (!hidden.contains(several.getObject(i))) {
                    return false;
                }
            }
            return several.size() > 0;
        }
        return hidden.contains(members == null ? group : members);
    }
}
