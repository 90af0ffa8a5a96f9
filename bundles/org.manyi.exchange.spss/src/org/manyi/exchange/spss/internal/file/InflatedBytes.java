/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.file;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.manyi.store.api.EvidenceException;

/** The bytes that the zlib blocks of a file inflate to. Never more than their list declares. */
public final class InflatedBytes implements SavBytes, AutoCloseable {

	private final SavInput input;
	private final BlockList list;
	private final Inflater inflater = new Inflater();
	private final byte[] packed = new byte[1 << 14];
	private final byte[] plain = new byte[1 << 14];
	private int packedEnd;
	private int position;
	private int limit;
	private int inBlock;
	private long blocks;
	private long bytes;

	/** @param input stands at the first block */
	public InflatedBytes(SavInput input, BlockList list) {
		this.input = input;
		this.list = list;
	}

	@Override
	public boolean atEnd() throws EvidenceException {
		while (position == limit && inflate()) {
			// a step may give nothing
		}
		return position == limit;
	}

	@Override
	public void read(byte[] target, int offset, int length) throws EvidenceException {
		int done = 0;
		while (done < length) {
			if (atEnd()) {
				throw input.problemHere(SavProblem.BAD_BLOCK);
			}
			int count = Math.min(length - done, limit - position);
			System.arraycopy(plain, position, target, offset + done, count);
			position += count;
			done += count;
		}
	}

	@Override
	public EvidenceException problemHere(SavProblem problem) {
		return input.problemHere(problem);
	}

	/** Inflates what was not asked for, and refuses what the list does not declare. */
	public void complete() throws EvidenceException {
		while (!atEnd()) {
			position = limit;
		}
		if (blocks != list.blocks() || bytes != list.bytes()) {
			throw input.problem(SavProblem.BAD_BLOCK_LIST);
		}
	}

	@Override
	public void close() {
		inflater.end();
	}

	/** @return false at the end of the last block */
	private boolean inflate() throws EvidenceException {
		if (inflater.finished()) {
			nextBlock();
		}
		if (inflater.needsInput()) {
			int most = (int) Math.min(packed.length, list.end() - input.position());
			int count = input.readSome(packed, most);
			if (count == 0) {
				if (inBlock > 0 || inflater.getBytesRead() > 0) {
					throw input.problemHere(SavProblem.BAD_BLOCK);
				}
				return false;
			}
			inflater.setInput(packed, 0, count);
			packedEnd = count;
		}
		position = 0;
		limit = 0;
		try {
			limit = inflater.inflate(plain);
		} catch (DataFormatException e) {
			throw input.problemHere(SavProblem.BAD_BLOCK);
		}
		if (limit == 0 && inflater.needsDictionary()) {
			throw input.problemHere(SavProblem.BAD_BLOCK);
		}
		inBlock += limit;
		bytes += limit;
		if (inBlock > list.blockSize() || bytes > list.bytes()) {
			throw input.problemHere(SavProblem.BOMB);
		}
		return true;
	}

	private void nextBlock() {
		int left = inflater.getRemaining();
		inflater.reset();
		inflater.setInput(packed, packedEnd - left, left);
		blocks++;
		inBlock = 0;
	}
}
