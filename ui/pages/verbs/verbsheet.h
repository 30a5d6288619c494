// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/verbs/verbform.h"
#include "services/verbs/verbrunner.h"
#include "ui/pages/common/entrysheet.h"

namespace atlas
{
class FieldBox;

/// A verb across apps: what may be changed, every write exactly as it will be sent, then how far it is, and what came
/// of it with links and undo. Nothing is written before the person says so. A verb that stopped in the middle can go on
/// or be undone here.
class VerbSheet : public EntrySheet
{
    Q_OBJECT
public:
    VerbSheet(VerbRunner &runner, Prompter &prompter, verbs::Form form, QWidget *over);
    /// One that was begun earlier and stopped.
    VerbSheet(VerbRunner &runner, Prompter &prompter, const VerbPlan &begun, QWidget *over);
    ~VerbSheet() override;
    /// A better suggestion that came later: unless the person has changed the field.
    void suggest(const QString &key, const QString &value);
    /// It was done before, and this is what it made (atlas://...).
    void warnDoneBefore(const QStringList &links);
    [[nodiscard]] const VerbPlan &plan() const { return m_plan; }

Q_SIGNALS:
    void linkOpened(const QString &link);
    /// All steps are done.
    void ran(const atlas::VerbPlan &plan);
    void undone(const atlas::VerbPlan &plan);

protected:
    [[nodiscard]] QString lossWords(bool lost) const override;
    [[nodiscard]] bool isTouched() const override;
    void submit() override;

private:
    void build();
    [[nodiscard]] verbs::Values values() const;
    void replan();
    void showSteps();
    void run();
    void undo();
    void ended(const Result<VerbPlan> &result, bool undoing);
    void tellHowFar(const ApiError &error);
    [[nodiscard]] bool mayRun();

    VerbRunner &m_runner;
    verbs::Form m_form;
    VerbPlan m_plan;
    QMap<QString, QWidget *> m_editors;
    QMap<QString, FieldBox *> m_boxes;
    QSet<QString> m_changed; ///< fields the person has changed
    QWidget *m_fields;
    Label *m_heading;
    QWidget *m_warning = nullptr;
    QWidget *m_steps = nullptr;
    QVBoxLayout *m_stepsPlace;
    QPushButton *m_undo;
    QPushButton *m_run;
    bool m_begun = false;
};
} // namespace atlas
