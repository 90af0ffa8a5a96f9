/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xls;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.util.CellRangeAddress;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.excel.internal.sheets.MergedCells;
import org.manyi.exchange.excel.internal.sheets.Sheet;

/** Goes through the records of a workbook: first what belongs to all sheets, then one sheet after the other. */
final class RecordReader implements HSSFListener {

	private final @Nullable Sheet wanted;
	private final @Nullable RowAssembler rows;
	private final List<BoundSheetRecord> bound = new ArrayList<>();
	private final List<MergedCells> merged = new ArrayList<>();
	private final CellRecords cells = new CellRecords();
	/** Charts within sheets begin and end like sheets. */
	private int depth;
	/** The place of the sheet that is read, in the order of the file; -1 before the first. */
	private int place = -2;

	/** Reads the list of sheets alone. */
	RecordReader() {
		wanted = null;
		rows = null;
	}

	/** Reads the merged cells of a sheet. */
	RecordReader(Sheet wanted) {
		this.wanted = wanted;
		rows = null;
	}

	/** Reads the rows of a sheet. */
	RecordReader(Sheet wanted, RowAssembler rows) {
		this.wanted = wanted;
		this.rows = rows;
	}

	/** The sheets in the order of their tabs. */
	List<Sheet> sheets() {
		List<Sheet> sheets = new ArrayList<>();
		for (BoundSheetRecord sheet : bound) {
			sheets.add(new Sheet(sheets.size(), sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
		}
		return sheets;
	}

	List<MergedCells> merged() {
		return merged;
	}

	@Override
	@NonNullByDefault({})
	public void processRecord(Record record) {
		switch (record) {
		case BOFRecord begin -> begin();
		case EOFRecord end -> end();
		case BoundSheetRecord sheet when depth == 1 -> bound.add(sheet);
		default -> {
			if (place < 0) {
				cells.global(record);
			} else if (depth == 1 && isWanted()) {
				inSheet(record);
			}
		}
		}
	}

	private void begin() {
		if (depth++ == 0) {
			place++;
			if (place >= 0 && wanted == null) {
				throw new ReadingEnds();
			}
		}
	}

	private void end() {
		if (--depth == 0 && place >= 0 && isWanted()) {
			RowAssembler assembler = rows;
			if (assembler != null) {
				assembler.end();
			}
			throw new ReadingEnds();
		}
	}

	private boolean isWanted() {
		Sheet sheet = wanted;
		BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(bound);
		return sheet != null && place < ordered.length && ordered[place] == bound.get(sheet.place());
	}

	private void inSheet(Record record) {
		RowAssembler assembler = rows;
		if (assembler != null) {
			if (record instanceof DimensionsRecord dimensions) {
				assembler.setRows(dimensions.getLastRow());
			} else {
				cells.read(record, assembler);
			}
		} else if (record instanceof MergeCellsRecord areas) {
			// one more than there may be, so that too many are seen
			for (int i = 0; i < areas.getNumAreas() && merged.size() <= MergedCells.MOST; i++) {
				CellRangeAddress area = areas.getAreaAt((short) i);
				merged.add(new MergedCells(area.getFirstRow() + 1L, area.getFirstColumn(), area.getLastRow() + 1L,
						area.getLastColumn()));
			}
		}
	}
}
