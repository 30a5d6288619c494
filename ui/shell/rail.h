// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace atlas
{
class Page;
class RoleCatalogue;

/// The left rail: role switcher, this role's pages, then the others. Icons only when compact.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const RoleCatalogue &roles, QWidget *parent = nullptr);
    ~Rail() override;
    void setPages(const QList<Page *> &pages);
    void setRole(const QString &roleId);
    void setCurrent(const QString &pageId);
    void setCompact(bool compact);

Q_SIGNALS:
    void pageChosen(const QString &pageId);
    void roleChosen(const QString &roleId);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void rebuildRoles();
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
