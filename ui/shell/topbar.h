// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shelltypes.h"

#include <QWidget>

#include <memory>

namespace atlas
{
class BellButton;

/// The bar above the page: command field, refresh, bell, account menu.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    ~TopBar() override;
    void setAccounts(const QList<AccountEntry> &accounts, const QString &currentId);
    void setRefreshing(bool refreshing);
    [[nodiscard]] BellButton &bell() const;

Q_SIGNALS:
    void paletteRequested();
    void refreshRequested();
    void accountChosen(const QString &accountId);
    void addAccountRequested();
    void signOutRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
