package org.jibiao.form;

/** How a quantity is to be compared with what is reached. */
public enum Comparison {
    /** ≥ */
    AT_LEAST("≥"),
    /** ≤ */
    AT_MOST("≤"),
    /** = */
    EQUAL("="),
    /** &gt; */
    MORE(">"),
    /** &lt; */
    LESS("<");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The sign as the bureau prints it. */
    public String sign() {
        return sign;
    }
}
