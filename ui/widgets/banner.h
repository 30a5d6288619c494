// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/errortext.h"

#include <QFrame>

namespace atlas
{
/// One line above a page's content, for what does not prevent reading: offline, paused, stale, a failed refresh.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Info, Warn, Bad };
    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;
    void showMessage(Tone tone, const QString &text, const QString &actionLabel = {});
    void showError(const ErrorText &error);
    void dismiss();

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Private;
    Private *d;
};
} // namespace atlas
