/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

/**
 * Which columns of a list of responses there are.
 *
 * @param commented    whether any of them has a comment
 * @param coded        whether any of them has a category
 * @param commentFills whether comments have the room that the other columns leave
 * @param room         for which columns there is room
 */
record ResponseColumns(boolean commented, boolean coded, boolean commentFills, Room room) {

	static final String COMMENT = "comment";
	static final String CATEGORIES = "categories";

	/** Below so many pixels comments come before where a response came from. */
	private static final int ROOMY = 1000;
	/** Below so many pixels comments come before what tells of which response they are. */
	private static final int NARROW = 600;

	/** For which columns there is room. */
	enum Room {
		/** For all. */
		ALL,
		/** For all but the place. */
		MOST,
		/** For the number, comments and categories. */
		FEW
	}

	/**
	 * For so much room.
	 *
	 * @param commentsFirst whether other columns go before comments are cut
	 * @param width         of the table, in pixels, [0, ∞); 0 while it is not known
	 */
	static ResponseColumns of(boolean commented, boolean coded, boolean commentsFirst, int width) {
		boolean fills = commented && commentsFirst;
		Room room = !fills || width == 0 || width >= ROOMY ? Room.ALL : width >= NARROW ? Room.MOST : Room.FEW;
		return new ResponseColumns(commented, coded, fills, room);
	}

	/** Whether the column of that id is one of them. */
	boolean has(String id) {
		return switch (id) {
			case "number" -> true;
			case COMMENT -> commented;
			case CATEGORIES -> coded || commented;
			case "place" -> room == Room.ALL;
			default -> room != Room.FEW;
		};
	}
}
