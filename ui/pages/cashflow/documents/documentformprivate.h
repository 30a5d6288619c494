// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/documents/documentform.h"
#include "ui/pages/cashflow/documents/documentrecord.h"

#include <QHash>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace atlas
{
class AmountTable;
class CompletingField;
class DateField;
class FieldBox;
class Label;
class LinesGrid;

/// What a DocumentForm is made of: put together in documentformlayout.cpp, what it does is in documentform.cpp.
struct DocumentForm::Private {
    Private(DocumentForm &form, Kind documentKind, CashBook &cashBook);
    void build();
    void buildHead(QGridLayout &grid);
    void buildFoot(QGridLayout &grid);
    void connectParts();
    FieldBox *box(const QString &field, const QString &label, QWidget *editor);
    void fillCurrencies();
    void addCurrency(const QString &id, const QString &code);
    void fillTerms(int selected);

    [[nodiscard]] documentrecord::Content content() const;
    void show(const documentrecord::Content &content);
    void contactChosen(const QString &id);
    void currencyChosen();
    void showRate();
    void termsChosen();
    void dueTyped();
    void touched();
    void updateTotals();
    [[nodiscard]] QString currencyCode() const;
    [[nodiscard]] bool isForeign() const;
    [[nodiscard]] DocumentInput input() const;

    /// One thing wrong: the field in Books' name and a sentence.
    struct Problem {
        QString field, sentence;
    };
    [[nodiscard]] QList<Problem> problems() const;
    void findHeadProblems(const documentrecord::Content &content, QList<Problem> &found) const;
    void findDateProblems(const documentrecord::Content &content, QList<Problem> &found) const;
    void findLineProblems(const documentrecord::Content &content, QList<Problem> &found) const;
    void clearMarks();
    void mark(const Problem &problem);
    void focusField(const QString &field);

    DocumentForm &q;
    Kind kind;
    CashBook &book;
    QJsonObject detail;             ///< of the record that is edited
    documentrecord::Content before; ///< as filled by setRecord() or setContact()
    QHash<QString, FieldBox *> boxes;
    CompletingField *contact = nullptr;
    QLineEdit *number = nullptr; ///< only where the person types it
    QLineEdit *reference = nullptr;
    DateField *date = nullptr, *due = nullptr;
    QComboBox *terms = nullptr, *currency = nullptr;
    QLineEdit *rate = nullptr, *discount = nullptr;
    LinesGrid *lines = nullptr;
    QPlainTextEdit *notes = nullptr;
    AmountTable *totals = nullptr;
    Label *general = nullptr; ///< what concerns no field of the form
};
} // namespace atlas
