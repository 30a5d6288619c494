// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/errortext.h"

#include <QWidget>

namespace atlas
{
/// Loading, empty, error, stale, offline, missing permission: each drawn once, here, for all pages.
class StateView : public QWidget
{
    Q_OBJECT
public:
    explicit StateView(QWidget *parent = nullptr);
    ~StateView() override;
    void showLoading(const QString &what);
    void showEmpty(const QString &title, const QString &advice, const QString &actionLabel = {});
    void showError(const ErrorText &error);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    Private *d;
};
} // namespace atlas
