package org.jibiao.format.pdf.table;

/** Things that are united step by step, by their numbers. */
final class Unions {
    private final int[] parents;

    Unions(int count) {
        parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i;
        }
    }

    /** The number that stands for everything that a thing is united with. */
    int root(int thing) {
        int root = thing;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void unite(int one, int other) {
        int first = root(one);
        int second = root(other);
        // The smaller number stands for both, so that the result does not depend on the order.
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
