// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QToolButton>

namespace atlas
{
/// One page in the rail: icon, name; selected fill and weight 600 when in front.
class NavButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(const QString &iconName, const QString &title, QWidget *parent);
    void setCompact(bool compact);
    void setCount(int count); ///< 0: none
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    bool m_compact = false;
    int m_count = 0;
};

/// The role switcher on top of the rail: a disc with two letters, the role's name, "Change role".
class RoleButton : public QToolButton
{
    Q_OBJECT
public:
    explicit RoleButton(QWidget *parent);
    void setRole(const QString &name, const QString &hint);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_hint;
    bool m_compact = false;
};
} // namespace atlas
