// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pipeline/pipelinefixture.h"

#include "services/auth/datacentre.h"

#include <QFile>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

PipelineFixture::PipelineFixture(const QByteArray &faults)
{
    qputenv("XDG_DATA_HOME", dir.path().toUtf8());
    setFaults(faults);
    sandbox::Options options;
    options.seed = 7;
    options.limits = false;
    options.faultsFile = dir.filePath(u"faults.json"_s);
    options.logFile = dir.filePath(u"requests.log"_s);
    server = std::make_unique<sandbox::SandboxServer>(options);
    if (!server->start()) {
        qFatal("stand-in: %s", qPrintable(server->error()));
    }
    connectAccount();
    settings = std::make_unique<QSettings>(dir.filePath(u"atlas.ini"_s), QSettings::IniFormat);
    toast = std::make_unique<Toast>(&window);
    controller = std::make_unique<PipelineController>(connection->deals(), clock, prompter, *settings);
    controller->setToastHost(toast.get());
    controller->setRefreshInterval(std::chrono::milliseconds(0));
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(controller->page(), 1);
    QWidget *panel = controller->page()->panel();
    panel->setFixedWidth(346);
    row->addWidget(panel);
}

PipelineFixture::~PipelineFixture()
{
    controller.reset();
    // Cancelled calls end while their services still live.
    QCoreApplication::processEvents();
    connection.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void PipelineFixture::connectAccount()
{
    const QJsonObject announcement = server->announcement();
    Account account;
    account.id = u"test"_s;
    account.dataCentre = dataCentreFromFile(announcement.value(u"data_centre_file"_s).toString()).value();
    account.clientId = announcement.value(u"client_id"_s).toString();
    account.sandbox = true;
    account.sessionOnly = true;
    account.connectedAt = account.lastUsedAt = QDateTime::currentDateTimeUtc();
    AccountSecrets secrets;
    secrets.clientSecret = announcement.value(u"client_secret"_s).toString();
    secrets.refreshToken = announcement.value(u"refresh_token"_s).toString();
    const Credentials credentials = QCoro::waitFor(memoryCredentials(account, secrets)).value();
    connection = std::make_unique<Connection>(Profile(u"pipeline-test"_s), credentials, nullptr,
                                              [](App) { return unlimited(10); });
    const Result<StoreReport> opened = QCoro::waitFor(connection->open());
    if (!opened) {
        qFatal("store: %s", qPrintable(opened.error().detail));
    }
}

bool PipelineFixture::showAndWait(const QSize &size)
{
    QSignalSpy painted(controller->page(), &Page::firstDataPainted);
    QSignalSpy synced(controller.get(), &PipelineController::synced);
    window.resize(size);
    window.show();
    controller->start();
    const bool ready = QTest::qWaitFor([&] { return !painted.isEmpty() && !synced.isEmpty(); }, 30000);
    static_cast<void>(takeRequests());
    return ready;
}

void PipelineFixture::setFaults(const QByteArray &faults)
{
    QFile file(dir.filePath(u"faults.json"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        qFatal("cannot write the faults file");
    }
    file.write(faults);
}

void PipelineFixture::refuse(const QByteArray &method, const QString &path)
{
    const QJsonObject body{{u"code"_s, u"NO_PERMISSION"_s},
                           {u"details"_s, QJsonObject()},
                           {u"message"_s, u"permission denied"_s},
                           {u"status"_s, u"error"_s}};
    const QJsonObject rule{{u"path"_s, path},        {u"method"_s, QString::fromLatin1(method)},
                           {u"kind"_s, u"status"_s}, {u"status"_s, 403},
                           {u"body"_s, body},        {u"every"_s, 1}};
    setFaults(QJsonDocument(QJsonArray{rule}).toJson());
}

void PipelineFixture::stopServer()
{
    server->stop();
}

QStringList PipelineFixture::takeRequests()
{
    QFile file(dir.filePath(u"requests.log"_s));
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_logRead)) {
        return lines;
    }
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QString guard = line.contains(u"if-unmodified-since"_s) ? u" guarded"_s : QString();
        const QString path = line.value(u"path"_s).toString().section(u'?', 0, 0);
        if (line.value(u"app"_s).toString() == u"crm") {
            lines.append(line.value(u"method"_s).toString() + u' ' + path + guard);
        }
    }
    m_logRead = file.pos();
    return lines;
}

const DealRow *PipelineFixture::openDeal(int stagePosition, int nth) const
{
    const DealBook &book = controller->book();
    int open = -1;
    for (int i = 0; i < book.pipeline().stages.size(); ++i) {
        open += book.pipeline().stages.at(i).outcome == StageOutcome::Open ? 1 : 0;
        if (open != stagePosition || book.pipeline().stages.at(i).outcome != StageOutcome::Open) {
            continue;
        }
        for (const int position : book.column(i)) {
            const DealRow &row = book.rows().at(position);
            if (row.deal.amount && row.deal.closing.isValid() && nth-- == 0) {
                return &row;
            }
        }
    }
    return nullptr;
}

bool PipelineFixture::colleagueChanges(const QString &dealId, const QJsonObject &changes)
{
    return QCoro::waitFor(connection->crm().update(u"Deals"_s, dealId, {}, changes)).has_value();
}

QJsonValue PipelineFixture::stored(const QString &dealId, const QString &field)
{
    const Result<QJsonObject> record = QCoro::waitFor(connection->crm().record(u"Deals"_s, dealId));
    return record ? record->value(field) : QJsonValue(u"<not read>"_s);
}
} // namespace atlas::test
