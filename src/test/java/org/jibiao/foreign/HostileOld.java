package org.jibiao.foreign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files in the container of old Word and Excel files, damaged on purpose or locked with a password. */
final class HostileOld {
    private static final int SECTOR = 512;
    private static final String PASSWORD = "绩效2025";

    private HostileOld() {}

    /** Every sector is followed by itself. */
    static byte[] circles(byte[] sound) {
        byte[] file = sound.clone();
        ByteBuffer numbers = numbers(file);
        int table = (numbers.getInt(76) + 1) * SECTOR;
        for (int sector = 0; sector < SECTOR / 4; sector++) {
            if (numbers.getInt(table + 4 * sector) >= 0) {
                numbers.putInt(table + 4 * sector, sector);
            }
        }
        return file;
    }

    /** Every stream says that it is two thousand million bytes long, and every folder that it is in itself. */
    static byte[] hugeStreams(byte[] sound) {
        byte[] file = sound.clone();
        ByteBuffer numbers = numbers(file);
        int directory = (numbers.getInt(48) + 1) * SECTOR;
        for (int entry = directory; entry < directory + SECTOR && entry + 128 <= file.length; entry += 128) {
            numbers.putInt(entry + 120, Integer.MAX_VALUE);
            numbers.putInt(entry + 76, (entry - directory) / 128);
        }
        return file;
    }

    /** The header says that the tables of sectors are two thousand million sectors long, in a circle. */
    static byte[] hugeTables(byte[] sound) {
        byte[] file = sound.clone();
        numbers(file)
                .putInt(44, Integer.MAX_VALUE)
                .putInt(64, Integer.MAX_VALUE)
                .putInt(68, 0)
                .putInt(72, Integer.MAX_VALUE);
        return file;
    }

    static byte[] encryptedWord(byte[] sound) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(sound))) {
            Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
            document.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file.toByteArray();
    }

    static byte[] encryptedExcel(byte[] sound) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(sound))) {
            Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
            workbook.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file.toByteArray();
    }

    /** A .docx or .xlsx file that its program has locked with a password. */
    static byte[] encryptedArchive(byte[] sound) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(sound);
            }
            container.writeFilesystem(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    /** A container that holds something else, as the files of many programs do. */
    static byte[] somethingElse() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream("目标".getBytes(StandardCharsets.UTF_8)), "MatOST");
            container.writeFilesystem(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static ByteBuffer numbers(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }
}
