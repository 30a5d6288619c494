// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/documents/formsheet.h"

#include <QJsonObject>

class QGridLayout;

namespace atlas
{
class FieldBox;

/// A sheet of single fields that makes one record or changes it. Stays open with everything typed until Books has
/// confirmed; a refused field is marked; a conflict and a lost answer are explained and never settled by themselves.
class RecordSheet : public FormSheet
{
    Q_OBJECT
public:
    /// `name`: of the sheet; editors are called "<name>.<field>".
    RecordSheet(BooksKind kind, const QString &name, BooksActions &actions, QWidget *parent);

Q_SIGNALS:
    /// Books has confirmed: the record as it is there.
    void stored(const QString &id, const QJsonObject &record);

protected:
    /// One thing wrong: the field in Books' name and a sentence.
    struct Problem {
        QString field, sentence;
    };
    /// Every field in Books' names, also empty ones ("").
    [[nodiscard]] virtual QJsonObject fields() const = 0;
    [[nodiscard]] virtual QList<Problem> problems() const = 0;
    /// Fills the editors from a record's detail.
    virtual void fill(const QJsonObject &detail) { Q_UNUSED(detail) }
    [[nodiscard]] virtual QString savedWords(const QJsonObject &record) const = 0;
    /// The field of the sheet that stands for one of Books ("bills/0/amount_applied": "amount").
    [[nodiscard]] virtual QString ownField(const QString &field) const { return field; }
    /// Books holds the record; the default says so and closes.
    virtual void confirmed(const QString &id, const QJsonObject &record);

    /// Changes this record instead of making one.
    void edit(const QString &id, const QJsonObject &detail);
    [[nodiscard]] const QString &editedId() const { return m_id; }
    /// What stands in the editors now is what is stored, or was put there by the program.
    void setClean();
    FieldBox *add(const QString &field, const QString &label, QWidget *editor, int row, int column, int span = 1);
    [[nodiscard]] FieldBox *boxOf(const QString &field) const { return m_boxes.value(field); }
    [[nodiscard]] QGridLayout &grid() const { return *m_grid; }
    [[nodiscard]] bool isTouched() const override;
    void submit() override;

private:
    [[nodiscard]] bool markProblems();
    [[nodiscard]] QJsonObject changes() const;
    void create();
    [[nodiscard]] bool mayCreate();
    void update();
    void failed(const ApiError &error);
    void explainConflict(const Conflict &conflict);
    void hideConflict();
    BooksKind m_kind;
    QString m_name, m_id;
    QJsonObject m_before, m_detail, m_conflictBase;
    VersionedRecord m_theirRecord;
    QHash<QString, FieldBox *> m_boxes;
    QGridLayout *m_grid;
    QPushButton *m_theirs; ///< shown after a conflict
    QPushButton *m_mine;   ///< shown after a conflict
    bool m_lost = false;   ///< the answer to a create was lost: the record may be there
};
} // namespace atlas
