/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.manyi.exchange.spss.internal.file.SavInput;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.store.api.EvidenceException;

/**
 * The first record of a system file. Its number of variables is not read: some programs write 0 or −1.
 *
 * @param order       of the bytes of all numbers
 * @param compression of the data
 * @param weight      place of the weight variable among the variable records, from 1; 0 where there is none
 * @param cases       how many; negative where not known
 * @param bias        by which small numbers are shifted in compressed data
 * @param product     what wrote the file
 */
public record FileHeader(ByteOrder order, Compression compression, int weight, int cases, double bias, String product) {

	private static final int SIGNATURE = 4;
	private static final int PRODUCT = 60;
	private static final int DATE_TIME_LABEL_PADDING = 9 + 8 + 64 + 3;

	/** How the data are compressed. */
	public enum Compression {
		NONE, BYTECODE, ZLIB
	}

	/** @param input stands at the beginning; from now on it reads numbers in the order of the file */
	static FileHeader read(SavInput input) throws EvidenceException {
		input.skip(SIGNATURE);
		byte[] product = new byte[PRODUCT];
		input.read(product, 0, PRODUCT);
		int layout = input.readInt();
		ByteOrder order = layout == 2 || layout == 3 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
		if (order == ByteOrder.BIG_ENDIAN) {
			layout = Integer.reverseBytes(layout);
			input.order(order);
		}
		input.readInt();
		int compression = input.readInt();
		int weight = input.readInt();
		int cases = input.readInt();
		double bias = input.readDouble();
		input.skip(DATE_TIME_LABEL_PADDING);
		if (layout != 2 && layout != 3 || compression < 0 || compression >= Compression.values().length
				|| !(Math.abs(bias) <= Integer.MAX_VALUE)) {
			throw input.problem(SavProblem.BAD_HEADER);
		}
		return new FileHeader(order, Compression.values()[compression], weight, cases, bias, name(product));
	}

	private static String name(byte[] product) {
		String text = new String(product, StandardCharsets.US_ASCII).replaceAll("[^ -~]", " ");
		return text.replaceFirst("^\\W*SPSS DATA FILE\\W*", "").strip();
	}
}
