// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/documents/documentform.h"
#include "ui/pages/cashflow/documents/formsheet.h"

namespace atlas
{
/// Writes a new document, or changes one. Stays open with everything typed until Books has confirmed; a field that was
/// refused is marked; a conflict and a lost answer are explained and never settled by themselves.
class DocumentDialog : public FormSheet
{
    Q_OBJECT
public:
    DocumentDialog(DocumentForm::Kind kind, BooksActions &actions, QWidget *parent);
    /// Changes this record instead of making one: its detail as BooksActions::record gives it.
    void edit(const QJsonObject &detail);
    [[nodiscard]] DocumentForm &form() { return *m_form; }

Q_SIGNALS:
    /// Books has confirmed: the record as it is there.
    void stored(const QString &id, const QJsonObject &record);

protected:
    [[nodiscard]] bool isTouched() const override;
    void submit() override; ///< as draft, or the changes

private:
    enum class Next { Nothing, Issue };
    void save(Next next);
    void create(Next next);
    void update(Next next);
    void updated(const Result<UpdateOutcome> &outcome, Next next);
    void issue(const QJsonObject &record);
    void finish(const QJsonObject &record, const QString &said);
    void failed(const ApiError &error);
    void explainConflict(const Conflict &conflict, Next next);
    /// After a lost answer: reads the books again and says which documents of this day and party are there.
    void look();
    void tellSimilar();
    void nameParts();
    [[nodiscard]] QString idOf(const QJsonObject &record) const;
    [[nodiscard]] QString numberOf(const QJsonObject &record) const;
    DocumentForm::Kind m_kind;
    QPointer<QWidget> m_opener;
    DocumentForm *m_form;
    QPushButton *m_look;
    QPushButton *m_theirs; ///< shown after a conflict
    QPushButton *m_mine;   ///< shown after a conflict
    QPushButton *m_save;
    QPushButton *m_issue = nullptr; ///< kinds that begin as drafts
    QString m_id;                   ///< empty: a new record
    QJsonObject m_conflictBase, m_conflictRecord;
    bool m_issueNext = false;
};
} // namespace atlas
