/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import org.manyi.model.LocalizedText;

/**
 * The question itself is wrong: it names a methodology, a parameter or a value that there is none of. Nothing was read
 * for it, and no other file would help.
 */
public class InvalidRequestException extends AnalysisException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param reason what there is none of, and what there is instead
	 */
	public InvalidRequestException(LocalizedText reason) {
		super(reason);
	}
}
