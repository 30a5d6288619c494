// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/entrysheet.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/taskfields.h"

class QGridLayout;

namespace atlas
{
class FieldBox;

/// A sheet of single fields that makes a record in Zoho Projects or changes one. Stays open with everything typed until
/// Projects has confirmed; a refused field is marked; a conflict and a lost answer are explained, never settled by
/// themselves.
class DeliverySheet : public EntrySheet
{
    Q_OBJECT
public:
    /// `name`: of the sheet; editors are called "<name>.<field>".
    DeliverySheet(const QString &name, ProjectsActions &actions, QWidget *parent);

protected:
    /// Everything as it stands in the editors, also what cannot be read.
    [[nodiscard]] virtual QJsonObject entries() const = 0;
    [[nodiscard]] virtual QList<EntryProblem> problems() const = 0;
    /// Called when nothing is wrong: create(), update(), or whatever the sheet is for.
    virtual void send() = 0;
    /// Projects holds the record; the default closes.
    virtual void stored(const QJsonObject &record);

    void create(ProjectsKind kind, const QString &projectId, const QJsonObject &record);
    void update(ProjectsKind kind, const QString &projectId, const QString &id, const QJsonObject &base,
                const QJsonObject &changes);
    FieldBox *add(const QString &field, const QString &label, QWidget *editor, int row, int column, int span = 1);
    void addMainButton(const QString &text);
    void markProblem(const QString &field, const QString &sentence);
    /// What stands in the editors now is stored, or was put there by the program.
    void setClean() { m_before = entries(); }
    [[nodiscard]] ProjectsActions &actions() const { return m_actions; }
    [[nodiscard]] DeliveryBook &book() const { return m_actions.book(); }
    [[nodiscard]] bool isTouched() const override { return entries() != m_before; }
    [[nodiscard]] QString lossWords(bool lost) const override;
    void submit() override;

private:
    void failed(const ApiError &error, bool creating);
    void explain(const Conflict &conflict);
    ProjectsActions &m_actions;
    QString m_name;
    QJsonObject m_before;
    QJsonObject m_seen; ///< what Projects held when a conflict was shown: the base of the next try
    QHash<QString, FieldBox *> m_boxes;
    QGridLayout *m_grid;
    bool m_lost = false; ///< the answer to a create was lost: the record may be there
};
} // namespace atlas
