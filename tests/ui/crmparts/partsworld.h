// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/operations/sandboxfixture.h"

#include "app/common/connection.h"
#include "services/core/clock.h"
#include "services/core/json.h"
#include "services/crm/importrunner.h"
#include "services/crm/mergerunner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/prompter.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QTest>

namespace atlas::test
{
/// Says yes unless told otherwise, and remembers the questions.
class PartsPrompter final : public Prompter
{
public:
    QStringList asked;
    bool answer = true;
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return answer;
    }
    std::optional<Choice> choose(QWidget *, const QString &, const QString &, const QStringList &,
                                 const QString &) override
    {
        return std::nullopt;
    }
};

/// The stand-in, a connection to it, and a window to show sheets over.
struct PartsWorld {
    Theme theme{*qApp};
    SandboxFixture sandbox;
    std::unique_ptr<Connection> connection;
    SystemClock clock;
    PartsPrompter prompter;
    QWidget window;
    std::unique_ptr<ImportRunner> importer;
    std::unique_ptr<MergeRunner> merger;

    PartsWorld()
    {
        const Result<Credentials> credentials = sandbox.credentials();
        Q_ASSERT(credentials);
        connection = std::make_unique<Connection>(Profile(QStringLiteral("parts")), *credentials);
        const auto opened = QCoro::waitFor(connection->open());
        Q_ASSERT(opened);
        const QString account = connection->account().id;
        importer = std::make_unique<ImportRunner>(connection->crm(), connection->store(), clock, account);
        merger = std::make_unique<MergeRunner>(connection->crm(), connection->store(), clock, account);
        window.resize(1200, 800);
        window.show();
    }
    ~PartsWorld()
    {
        // As the program ends: what is under way ends before what it works on.
        importer->stop();
        merger->stop();
        Connection::retire(std::move(connection));
        [[maybe_unused]] const bool gone = QTest::qWaitFor([] { return !Connection::isAnyLeaving(); }, 10'000);
        Q_ASSERT(gone);
    }
    Q_DISABLE_COPY_MOVE(PartsWorld)
    [[nodiscard]] QString make(const QString &module, const QJsonObject &record) const
    {
        const Result<QJsonObject> made = QCoro::waitFor(connection->crm().create(module, record));
        return made ? json::id(made->value(QLatin1StringView("id"))) : QString();
    }
};

/// Controls a screen reader would have no name for.
[[nodiscard]] inline QStringList unnamedControls(const QWidget &root)
{
    QStringList found;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool control = button || qobject_cast<const QComboBox *>(widget) ||
                             (qobject_cast<const QAbstractItemView *>(widget) && !widget->objectName().isEmpty());
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool shown = widget->isVisibleTo(&root) && widget->objectName() != QLatin1StringView("qt_scrollarea");
        if (control && shown && !named && widget->metaObject()->className() != QByteArray("QTableCornerButton"))
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return found;
}
} // namespace atlas::test
