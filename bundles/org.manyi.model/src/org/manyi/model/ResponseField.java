/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/**
 * What is known of a response beside its answers. Texts are kept as the source writes them, without surrounding blanks;
 * the empty text where the source does not say.
 */
public enum ResponseField {
	/** What tells one sheet of a survey from another. */
	RESPONSE_ID,
	/** Who answered: customer (客户, 顾客). */
	CUSTOMER, CUSTOMER_SEGMENT,
	/** The key person who answered for the customer. */
	CONTACT,
	/** Whether the contact is a customer or a user. */
	CONTACT_ROLE,
	PROJECT,
	/** The unit that served. */
	UNIT, REGION,
	/** The person who served. */
	SERVICE_PERSON,
	/** The campaign that the response belongs to, where one file holds several. */
	SURVEY,
	/** Visit, telephone or sheet. */
	MODE,
	/** The form on which it was written, such as an acceptance record. */
	SOURCE_FORM,
	/** The number of that form. */
	FORM_NUMBER,
	/** Before, during or after the job. */
	STAGE,
	/** The response date. */
	DATE,
	/** How long answering took. */
	DURATION,
	COMMENT,
	/** Coded opinions. */
	CATEGORY
}
