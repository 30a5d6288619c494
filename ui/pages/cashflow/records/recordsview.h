// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/bookslist.h"
#include "ui/pages/common/recordpanel.h"

#include <QPointer>

namespace atlas
{
/// A list whose records open in a panel: shows what the book knows at once, reads the rest from Books, runs one act a
/// record at a time and keeps what went wrong with it until the next try.
class RecordsView : public BooksList
{
    Q_OBJECT
public:
    RecordsView(BooksTableModel::Table table, BooksKind kind, BooksActions &actions, QWidget *parent);
    ~RecordsView() override;
    QWidget *panel() override { return m_panel; }
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

protected:
    /// A record as the book holds it, in the parts all panels show.
    struct Shown {
        QString version; ///< of the record: a change of it reads the detail again
        QString status;  ///< Zoho's word, for rows the filter hides
    };
    /// nullopt: the book has no such record (any more).
    [[nodiscard]] virtual std::optional<Shown> shown(const QString &id) const = 0;
    /// Fills the panel for shownId(), from the book and detail(); also the state of its buttons.
    virtual void fillPanel() = 0;

    void opened(const QString &id) override;
    void moved(const QString &id) override;
    void retranslate() override;
    void closePanel();
    /// Fills the panel anew, with what is running and what went wrong.
    void refreshPanel();
    /// Reads the detail of the shown record (again).
    void readDetail();

    [[nodiscard]] RecordPanel &details() const { return *m_panel; }
    [[nodiscard]] const QString &shownId() const { return m_id; }
    /// As Books answered; empty until then.
    [[nodiscard]] const QJsonObject &detail() const { return m_detail; }
    /// Why the detail is not there, in words, and how to say it; empty when it is.
    [[nodiscard]] QString detailNote() const;
    [[nodiscard]] Label::Tone detailTone() const;
    /// Why nothing else can be done with the record now; empty: it can.
    [[nodiscard]] QString busyReason() const;
    /// A record confirmed by Books: the panel shows it if it is the one.
    void keepDetail(const QString &id, const QJsonObject &record);

    /// Says `what` in the panel until the returned callback gets the outcome: then `said` is said, or the error shown
    /// with the record it concerns.
    [[nodiscard]] BooksActions::Then<QJsonObject> begin(const QString &id, const QString &what, const QString &said);
    void finish(const QString &id, const std::optional<ApiError> &error, const QString &said);
    void act(BooksAct act, const QString &reason, const QString &said);
    void fail(const QString &id, const ErrorText &problem);

private:
    void booksChanged();
    void showStatus(const QString &fallback);
    BooksKind m_kind;
    QPointer<RecordPanel> m_panel;
    QString m_id;
    QJsonObject m_detail;
    QString m_readVersion; ///< of the book's record when its detail was asked for
    std::optional<ErrorText> m_readProblem;
    QPointer<QObject> m_reader; ///< goes with the record that is shown
    QHash<QString, QString> m_working;
    QHash<QString, ErrorText> m_problems;
};
} // namespace atlas
