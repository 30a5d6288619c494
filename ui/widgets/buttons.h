// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QToolButton>

namespace atlas
{
/// Filled accent button with an icon name from resources/icons (re-tinted on theme change).
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &iconName = {}, QWidget *parent = nullptr);
};

/// 28 px icon-only button; the name is its tooltip and accessible name.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    explicit IconButton(const QString &iconName, QWidget *parent = nullptr);
    void setName(const QString &translatedName);
    void setIconName(const QString &iconName);
};

/// Checkable filter chip with icon, label and count ("Stagne 7"). Tone colours the icon.
class Chip : public QToolButton
{
    Q_OBJECT
public:
    enum class Tone { Warn, Bad, Neutral };
    Chip(const QString &iconName, Tone tone, QWidget *parent = nullptr);
    void setLabel(const QString &label, int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label, m_count;
};

/// "Propriétaire  Tous ⌄": secondary label, bold value, menu.
class FilterButton : public QToolButton
{
    Q_OBJECT
public:
    explicit FilterButton(QWidget *parent = nullptr);
    void setLabel(const QString &label);
    /// Entries as (id, text); the first is the default.
    void setChoices(const QList<QPair<QString, QString>> &choices);
    void setCurrentId(const QString &id);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void choiceChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString currentText() const;
    QString m_label, m_currentId;
    QList<QPair<QString, QString>> m_choices;
    void rebuild();
};
} // namespace atlas
