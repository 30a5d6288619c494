// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/sheetdialog.h"

#include <QDate>

namespace atlas
{
class BooksActions;
class DateField;
class Label;

/// The person expects the money of an invoice on this day, which wins over what was learned; invalid: as learned. Says
/// so, with a way back.
void setExpectedDate(BooksActions &actions, const QString &invoiceId, const QDate &date);

/// When the person expects the money of one invoice: wins over what was learned, on this computer only.
class ExpectedDateDialog : public SheetDialog
{
    Q_OBJECT
public:
    ExpectedDateDialog(BooksActions &actions, const QString &invoiceId, QWidget *parent);

private:
    void build(const QString &subject, const QDate &learned, bool overridden);
    void submit();
    void keep(const QDate &date);
    BooksActions &m_actions;
    QString m_invoiceId;
    DateField *m_date;
    Label *m_problem;
};
} // namespace atlas
