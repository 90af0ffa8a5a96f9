/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.manyi.exchange.excel.internal.sheets.MergedCells;
import org.manyi.exchange.excel.internal.sheets.Sheet;
import org.manyi.exchange.excel.internal.sheets.SheetProgress;
import org.manyi.exchange.excel.internal.sheets.SheetVisitor;
import org.manyi.exchange.excel.internal.sheets.Workbook;
import org.manyi.exchange.excel.internal.sheets.WorkbookProblem;
import org.manyi.store.api.EvidenceException;

/**
 * A workbook of Excel 97 to 2003, read record by record. Only the texts that cells share are held, which is why files
 * are bounded; the format itself ends at 65,536 rows.
 */
public final class XlsWorkbook implements Workbook {

	private static final int MOST_MEBIBYTES = 256;

	private final Path file;
	private final POIFSFileSystem files;
	private final List<Sheet> sheets;

	/**
	 * Opens a file.
	 *
	 * @return empty when it is another kind of compound document
	 * @throws EvidenceException when it is a workbook that cannot be read
	 */
	public static Optional<Workbook> open(Path file) throws EvidenceException {
		if (file.toFile().length() > (long) MOST_MEBIBYTES << 20) {
			throw WorkbookProblem.TOO_LARGE.of(file, MOST_MEBIBYTES);
		}
		POIFSFileSystem files;
		try {
			files = new POIFSFileSystem(file.toFile(), true);
		} catch (IOException | RuntimeException e) {
			throw WorkbookProblem.DAMAGED.of(file);
		}
		try {
			DirectoryNode root = files.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
				throw WorkbookProblem.ENCRYPTED.of(file);
			}
			if (!root.hasEntryCaseInsensitive("Workbook")) {
				if (root.hasEntryCaseInsensitive("Book")) {
					throw WorkbookProblem.OLD_EXCEL.of(file);
				}
				close(files);
				return Optional.empty();
			}
			return Optional.of(new XlsWorkbook(file, files));
		} catch (EvidenceException e) {
			close(files);
			throw e;
		}
	}

	private static void close(POIFSFileSystem files) {
		try {
			files.close();
		} catch (IOException e) {
			// nothing was written
		}
	}

	private XlsWorkbook(Path file, POIFSFileSystem files) throws EvidenceException {
		this.file = file;
		this.files = files;
		RecordReader reader = new RecordReader();
		process(reader);
		sheets = reader.sheets();
	}

	private void process(RecordReader reader) throws EvidenceException {
		HSSFRequest request = new HSSFRequest();
		request.addListenerForAllRecords(reader);
		try {
			new HSSFEventFactory().processWorkbookEvents(request, files);
		} catch (ReadingEnds e) {
			e.rethrow();
		} catch (EncryptedDocumentException e) {
			throw WorkbookProblem.ENCRYPTED.of(file);
		} catch (OldExcelFormatException e) {
			throw WorkbookProblem.OLD_EXCEL.of(file);
		} catch (RowOrderException e) {
			throw WorkbookProblem.ROWS_OUT_OF_ORDER.of(file, e.row());
		} catch (IOException | RuntimeException e) {
			// the library has a different exception for each way in which records can be damaged
			throw WorkbookProblem.DAMAGED.of(file);
		}
	}

	@Override
	public List<Sheet> sheets() {
		return sheets;
	}

	@Override
	public void read(Sheet sheet, SheetVisitor visitor, SheetProgress progress) throws EvidenceException {
		process(new RecordReader(sheet, new RowAssembler(visitor, progress)));
	}

	@Override
	public List<MergedCells> merged(Sheet sheet) throws EvidenceException {
		RecordReader reader = new RecordReader(sheet);
		process(reader);
		if (reader.merged().size() > MergedCells.MOST) {
			throw WorkbookProblem.TOO_MANY_MERGED.of(file, sheet.name(), MergedCells.MOST);
		}
		return reader.merged();
	}

	@Override
	public void close() {
		close(files);
	}
}
