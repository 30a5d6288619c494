// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shelltypes.h"

#include <QAbstractButton>

namespace atlas
{
class Label;
class Pill;

/// One thing to do with the row in question, and the keys that do it without looking here.
class PreviewAction final : public QAbstractButton
{
    Q_OBJECT
public:
    PreviewAction(const QKeySequence &keys, QWidget *parent);
    /// `isMain`: what Enter does.
    void setWords(const QString &title, const QString &iconName, bool isMain);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QKeySequence m_keys;
    QString m_iconName;
    bool m_isMain = false;
};

/// Names and values, one below the other; as many as there is room for.
class PreviewFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewFacts(QWidget *parent);
    /// Those without a value are left out.
    void setFacts(const QList<std::pair<QString, QString>> &facts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    struct Fact {
        QWidget *row;
        Label *name, *value;
    };
    QList<Fact> m_facts;
    qsizetype m_used = 0;
};

/// The right side of the palette: the row in question, with what is known of it on this computer and what can be done.
class CommandPreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPreviewPane(QWidget *parent);
    /// nullptr: no row is in question.
    void setCommand(const Command *command);
    /// The actions that are shown, top down.
    [[nodiscard]] QList<QWidget *> actions() const;

Q_SIGNALS:
    void openRequested();
    void actionRequested();
    void linkRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setActions(const Command &command);
    static void setWords(Label *label, const QString &text);
    Label *m_kind, *m_age, *m_title, *m_subtitle, *m_number, *m_unit;
    Pill *m_mark;
    PreviewFacts *m_facts;
    PreviewAction *m_open, *m_act, *m_copy;
};
} // namespace atlas
