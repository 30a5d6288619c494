// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/connect/wizardstep.h"

#include "services/core/app.h"

#include <QMap>

class QGridLayout;
class QPushButton;

namespace atlas
{
class Label;

/// Connected: each app with its mark and a sentence.
class ResultStep : public WizardStep
{
    Q_OBJECT
public:
    explicit ResultStep(QWidget *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] bool check() override { return true; }
    void collect(SignInForm &) const override {}
    void fill(const SignInForm &) override {}
    bool markField(SignInField, const QString &) override { return false; }
    void retranslate() override;
    void begin(const QString &accountLabel);
    void showCheck(App app, bool ok, const QString &text);
    void setDone();

Q_SIGNALS:
    void checkAgainRequested();

private:
    struct Line {
        enum class State { Waiting, Good, Bad } state = State::Waiting;
        Label *mark = nullptr;
        Label *words = nullptr;
        QString text;
    };
    void draw(Line &line) const;
    QMap<App, Line> m_lines;
    QString m_account;
    QPushButton *m_again;
    bool m_done = false;
};
} // namespace atlas
