// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apierror.h"
#include "ui/pages/common/sheetdialog.h"
#include "ui/widgets/prompter.h"

#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace atlas
{
class Label;

/// A sheet in which something is written that goes to Zoho: title, scrolling body, what went wrong, buttons.
/// Ctrl+Enter does what the main button does; Enter alone stays in the form. Closing asks while something typed would
/// be lost, and waits while a call is running: its outcome belongs to the person who started it.
class EntrySheet : public SheetDialog
{
    Q_OBJECT
public:
    EntrySheet(Prompter &prompter, QWidget *parent);
    ~EntrySheet() override;
    void reject() override;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What went wrong and what to do, in one line; `field` as people know it.
    [[nodiscard]] static QString words(const ApiError &error, const QString &field = {});

protected:
    /// What closing would do to what was typed; `lost`: the last answer never came, so it may be stored.
    [[nodiscard]] virtual QString lossWords(bool lost) const = 0;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    /// A button of the foot, right of Cancel; the last one is the main one.
    QPushButton *addButton(const QString &text, const QString &objectName, bool primary);
    /// Locks the form; `what` is said beside the buttons ("Saving…"). Empty: unlocks. `mayLeave`: only reading.
    void setBusy(const QString &what, bool mayLeave = false);
    /// What went wrong, above the buttons; empty: nothing.
    void showProblem(const QString &sentence);
    /// The same in words for an error; `field` as people know it. A lost answer says `ambiguous` instead.
    void showError(const ApiError &error, const QString &field = {}, const QString &ambiguous = {});
    /// Pixels, as far as the window allows; the height follows the content and is at least `height`.
    void fit(int width, int height = 0);
    /// Something typed would be lost.
    [[nodiscard]] virtual bool isTouched() const = 0;
    virtual void submit() = 0;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void orderTabs();
    Prompter &m_prompter;
    Label *m_title;
    Label *m_problem;
    Label *m_state;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QPushButton *m_cancel;
    QList<QPushButton *> m_buttons;
    QPointer<QWidget> m_focused; ///< where the person was when a call began
    bool m_busy = false;
    bool m_mayLeave = true;
    bool m_fateOpen = false; ///< an answer was lost: what was typed may be in Zoho
};
} // namespace atlas
