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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.excel.internal.sheets.CellTexts;
import org.manyi.exchange.excel.internal.sheets.MergedCells;
import org.manyi.exchange.excel.internal.sheets.Sheet;
import org.manyi.exchange.excel.internal.sheets.SheetProgress;
import org.manyi.exchange.excel.internal.sheets.SheetVisitor;
import org.manyi.exchange.excel.internal.sheets.Workbook;
import org.manyi.exchange.excel.internal.sheets.WorkbookProblem;
import org.manyi.store.api.EvidenceException;

/** A workbook of Office Open XML. The library finds its parts; their XML is read as a stream. */
public final class XlsxWorkbook implements Workbook {

	private final Path file;
	private final OPCPackage parts;
	private final XSSFReader reader;
	private final WorkbookXml contents = new WorkbookXml();
	private final Styles styles = new Styles();
	private @Nullable SharedStrings strings;

	/**
	 * Opens a file.
	 *
	 * @return empty when it is another kind of ZIP archive
	 * @throws EvidenceException when it is a workbook that cannot be read
	 */
	public static Optional<Workbook> open(Path file) throws EvidenceException {
		BoundedPackage zip;
		try {
			zip = new BoundedPackage(file);
		} catch (IOException | RuntimeException e) {
			throw PartFailure.of(file, e);
		}
		try {
			if (zip.has("xl/workbook.bin")) {
				throw WorkbookProblem.BINARY_WORKBOOK.of(file);
			}
			if (zip.has("content.xml") && zip.has("META-INF/manifest.xml")) {
				throw WorkbookProblem.OPEN_DOCUMENT.of(file);
			}
			if (!zip.has("[Content_Types].xml") || zip.has("word/document.xml") || zip.has("ppt/presentation.xml")) {
				zip.close();
				return Optional.empty();
			}
			return Optional.of(new XlsxWorkbook(file, zip));
		} catch (EvidenceException | IOException e) {
			close(zip);
			throw e instanceof EvidenceException known ? known : PartFailure.of(file, e);
		}
	}

	private static void close(BoundedPackage zip) {
		try {
			zip.close();
		} catch (IOException e) {
			// nothing was written
		}
	}

	private XlsxWorkbook(Path file, BoundedPackage zip) throws EvidenceException {
		this.file = file;
		try {
			zip.checkSmallParts();
			parts = OPCPackage.open(zip);
			reader = new XSSFReader(parts);
			zip.beginStreaming();
			contents.read(reader.getWorkbookData());
			Optional<InputStream> data = Optional.ofNullable(reader.getStylesData());
			if (data.isPresent()) {
				styles.read(data.get());
			}
		} catch (IOException | XMLStreamException | OpenXML4JException | RuntimeException e) {
			throw PartFailure.of(file, e);
		}
	}

	@Override
	public List<Sheet> sheets() {
		return contents.sheets();
	}

	@Override
	public void read(Sheet sheet, SheetVisitor visitor, SheetProgress progress) throws EvidenceException {
		SharedStrings known = strings();
		BoundedPart part = part(sheet);
		try (XmlPart xml = new XmlPart(part)) {
			SheetRows rows = new SheetRows(xml, known, styles, new CellTexts(contents.from1904()));
			boolean more = true;
			while (more && rows.next()) {
				rows.cells(visitor);
				progress.row(part.count(), part.size());
				more = visitor.endRow(rows.row());
			}
		} catch (IOException | XMLStreamException e) {
			throw PartFailure.of(file, e);
		} catch (NumberFormatException e) {
			throw WorkbookProblem.BAD_CELL.of(file, sheet.name() + ": " + e.getMessage());
		} catch (SheetRows.RowOrderException e) {
			throw (e.row() > SheetRows.MOST_ROWS ? WorkbookProblem.TOO_MANY_ROWS : WorkbookProblem.ROWS_OUT_OF_ORDER)
					.of(file, e.row());
		}
	}

	private SharedStrings strings() throws EvidenceException {
		SharedStrings known = strings;
		if (known != null) {
			return known;
		}
		SharedStrings read = new SharedStrings();
		try {
			Optional<InputStream> data = Optional.ofNullable(reader.getSharedStringsData());
			if (data.isPresent()) {
				read.read(data.get());
			}
		} catch (IOException | XMLStreamException | OpenXML4JException | RuntimeException e) {
			throw PartFailure.of(file, e);
		} catch (SharedStrings.TooMuchTextException e) {
			throw WorkbookProblem.TOO_MUCH_TEXT.of(file, SharedStrings.MOST_MILLIONS);
		}
		strings = read;
		return read;
	}

	@Override
	public List<MergedCells> merged(Sheet sheet) throws EvidenceException {
		List<MergedCells> merged = new ArrayList<>();
		try {
			if (!new Mentions("mergeCell").in(part(sheet))) {
				return merged;
			}
			try (XmlPart xml = new XmlPart(part(sheet))) {
				while (xml.nextElement()) {
					if (xml.is("mergeCell")) {
						if (merged.size() == MergedCells.MOST) {
							throw WorkbookProblem.TOO_MANY_MERGED.of(file, sheet.name(), MergedCells.MOST);
						}
						merged.add(CellPlace.merged(xml.attribute("ref")));
					}
				}
			}
			return merged;
		} catch (IOException | XMLStreamException e) {
			throw PartFailure.of(file, e);
		} catch (NumberFormatException e) {
			throw WorkbookProblem.BAD_CELL.of(file, sheet.name() + ": " + e.getMessage());
		}
	}

	private BoundedPart part(Sheet sheet) throws EvidenceException {
		try {
			// the library hands on what the package gave it
			return (BoundedPart) reader.getSheet(contents.relation(sheet));
		} catch (IOException | OpenXML4JException | RuntimeException e) {
			throw PartFailure.of(file, e);
		}
	}

	@Override
	public void close() {
		// never written back
		parts.revert();
	}
}
