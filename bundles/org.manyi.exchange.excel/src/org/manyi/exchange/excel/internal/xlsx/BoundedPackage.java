/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The parts of a workbook, none of which inflates without end. */
@NonNullByDefault({})
final class BoundedPackage implements ZipEntrySource {

	private static final int MOST_PARTS = 10_000;
	/** What a library reads as a whole: the list of parts, their relations, the document's properties. */
	private static final long SMALL_PART = 8L << 20;
	/** What is read as a stream: a sheet of a million rows with fifty columns has some 2 GiB. */
	private static final long LARGE_PART = 4L << 30;

	private final ZipFile zip;
	private boolean streaming;
	private boolean closed;

	BoundedPackage(Path file) throws IOException {
		zip = ZipFile.builder().setPath(file).get();
		int parts = 0;
		for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); entries
				.nextElement()) {
			if (++parts > MOST_PARTS) {
				zip.close();
				throw new BombException("the number of parts");
			}
		}
	}

	boolean has(String name) {
		return zip.getEntry(name) != null;
	}

	/**
	 * Looks through the parts that the library reads as a whole, since it says of them no more than that they are
	 * wrong.
	 *
	 * @throws BombException when they are larger than they may be
	 * @throws DtdException  when one of them has a document type
	 */
	void checkSmallParts() throws IOException, XMLStreamException {
		long size = 0;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (name.endsWith(".rels") || name.equals("[content_types].xml") || name.equals("docprops/core.xml")) {
				BoundedPart part = (BoundedPart) getInputStream(entry);
				try (XmlPart xml = new XmlPart(part)) {
					while (xml.nextElement()) {
						if (size + part.count() > SMALL_PART) {
							throw new BombException(name);
						}
					}
				}
				size += part.count();
			}
		}
	}

	/** From here on parts are read as streams and may be large. */
	void beginStreaming() {
		streaming = true;
	}

	@Override
	public Enumeration<? extends ZipArchiveEntry> getEntries() {
		return zip.getEntries();
	}

	@Override
	public ZipArchiveEntry getEntry(String path) {
		String name = path.startsWith("/") ? path.substring(1) : path;
		ZipArchiveEntry entry = zip.getEntry(name);
		if (entry != null) {
			return entry;
		}
		// names of parts are compared without case
		for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements();) {
			ZipArchiveEntry other = entries.nextElement();
			if (other.getName().replace('\\', '/').equalsIgnoreCase(name)) {
				return other;
			}
		}
		return null;
	}

	@Override
	public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
		return new BoundedPart(zip.getInputStream(entry), entry.getName(), entry.getCompressedSize(),
				entry.getSize(), streaming ? LARGE_PART : SMALL_PART);
	}

	@Override
	public void close() throws IOException {
		closed = true;
		zip.close();
	}

	@Override
	public boolean isClosed() {
		return closed;
	}
}
