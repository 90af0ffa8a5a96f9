/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** What is said of charts and of files that views write; set by the translation service. */
@NonNullByDefault({})
public class ExportMessages {

	public String copyImage;
	public String copyData;
	public String saveImage;
	public String saveData;
	public String pickImage;
	public String pickData;
	public String kindPng;
	public String kindSvg;
	public String kindPdf;
	public String kindCsv;
	public String saved;
	public String notSaved;
	public String dataRank;
	public String dataId;
	public String dataCategory;
	public String dataAnswers;
	public String dataPoints;
	public String dataMentions;
	public String dataPercent;
	public String dataCumulative;
	public String dataClass;
	public String dataSheetPercent;
	public String dataLower;
	public String dataUpper;
}
