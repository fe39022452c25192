package org.jibiao.format.ofd;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * ofdrw, a reader of OFD that knows nothing of ours: in a class loader of its own, because it needs other versions of PDFBox and
 * iText than ours. It sees no font of the machine, only those inside a file.
 */
final class Ofdrw implements AutoCloseable {
    private final URLClassLoader libraries;
    private final Class<?> reader;
    private final Class<?> extractor;
    private final Class<?> imageMaker;

    /** Loads it from where the build says that its libraries lie. */
    Ofdrw() throws IOException, ReflectiveOperationException {
        List<URL> jars = new ArrayList<>();
        for (String jar : Files.readAllLines(Path.of("target/ofdrw-libraries.txt"))) {
            jars.add(Path.of(jar).toUri().toURL());
        }
        libraries = new URLClassLoader("ofdrw", jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        reader = libraries.loadClass("org.ofdrw.reader.OFDReader");
        extractor = libraries.loadClass("org.ofdrw.reader.ContentExtractor");
        imageMaker = libraries.loadClass("org.ofdrw.converter.ImageMaker");
        forgetTheFontsOfTheMachine();
    }

    /** The list of fonts is filled when it is first asked for; one that is there already stays empty. */
    private void forgetTheFontsOfTheMachine() throws ReflectiveOperationException {
        Class<?> fontLoader = libraries.loadClass("org.ofdrw.converter.FontLoader");
        Constructor<?> empty = fontLoader.getDeclaredConstructor();
        empty.setAccessible(true);
        Field instance = fontLoader.getDeclaredField("instance");
        instance.setAccessible(true);
        instance.set(null, empty.newInstance());
    }

    /** The texts of each page, in the order of the file. */
    List<List<String>> texts(byte[] ofd) throws ReflectiveOperationException {
        Object opened = open(ofd);
        Object extracting = extractor.getConstructor(reader).newInstance(opened);
        List<List<String>> pages = new ArrayList<>();
        int count = (int) reader.getMethod("getNumberOfPages").invoke(opened);
        for (int number = 1; number <= count; number++) {
            List<?> texts =
                    (List<?>) extractor.getMethod("getPageContent", int.class).invoke(extracting, number);
            pages.add(texts.stream().map(String::valueOf).toList());
        }
        return pages;
    }

    /**
     * A picture of a page.
     *
     * @param page its number, from 0
     */
    BufferedImage picture(byte[] ofd, int page, double dotsPerInch) throws ReflectiveOperationException {
        Object making = imageMaker.getConstructor(reader, double.class).newInstance(open(ofd), dotsPerInch / 25.4);
        return (BufferedImage) imageMaker.getMethod("makePage", int.class).invoke(making, page);
    }

    private Object open(byte[] ofd) throws ReflectiveOperationException {
        return reader.getConstructor(InputStream.class).newInstance(new ByteArrayInputStream(ofd));
    }

    @Override
    public void close() throws IOException {
        libraries.close();
    }
}
