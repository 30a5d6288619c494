// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/crm/crmworld.h"

#include "services/auth/datacentre.h"
#include "ui/pages/crm/form/crminstantfield.h"
#include "ui/pages/crm/form/crmrecordsheet.h"

#include <QFile>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

CrmWorld::CrmWorld()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // hours as people write them
    qputenv("XDG_DATA_HOME", dir.path().toUtf8());
    writeFaults("[]");
    sandbox::Options options;
    options.seed = 7;
    options.limits = false;
    options.faultsFile = dir.filePath(u"faults.json"_s);
    options.logFile = dir.filePath(u"requests.log"_s);
    server = std::make_unique<sandbox::SandboxServer>(options);
    if (!server->start())
        qFatal("stand-in: %s", qPrintable(server->error()));
    connectAccount();
    settings = std::make_unique<QSettings>(dir.filePath(u"atlas.ini"_s), QSettings::IniFormat);
    toast = std::make_unique<Toast>(&window);
    toast->setUndoRegister([this](const ToldChange &change) { return history.add(change); });
    new QHBoxLayout(&window);
    CrmDirectory &directory = connection->directory();
    QObject::connect(&directory, &CrmDirectory::changed, &book,
                     [this, &directory] { book.setSnapshot(directory.snapshot()); });
    const Result<Done> read = QCoro::waitFor(connection->deals().refresh(Priority::User));
    const Result<DealSnapshot> snapshot = QCoro::waitFor(connection->deals().load());
    if (!read || !snapshot)
        qFatal("the deals cannot be read");
    deals.setSnapshot(*snapshot, QDate::currentDate());
    restart();
}

CrmWorld::~CrmWorld()
{
    controller.reset();
    // Cancelled calls and writes end while their services still live.
    Connection::retire(std::move(connection));
    [[maybe_unused]] const bool ended = QTest::qWaitFor([] { return !Connection::isAnyLeaving(); }, 20000);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void CrmWorld::restart()
{
    controller.reset();
    controller = std::make_unique<CrmController>(connection->directory(), book, deals, clock, prompter, *settings);
    controller->setToastHost(toast.get());
    controller->setLinkOpener([](const QUrl &) {});
    window.layout()->addWidget(controller->page());
    QWidget *panel = controller->page()->panel();
    panel->setFixedWidth(340);
    window.layout()->addWidget(panel);
}

void CrmWorld::connectAccount()
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
    connection =
        std::make_unique<Connection>(Profile(u"crm-test"_s), credentials, nullptr, [](App) { return unlimited(10); });
    const Result<StoreReport> opened = QCoro::waitFor(connection->open());
    if (!opened)
        qFatal("store: %s", qPrintable(opened.error().detail));
}

bool CrmWorld::showAndWait()
{
    QSignalSpy synced(controller.get(), &CrmController::synced);
    window.resize(1280, 800);
    window.show();
    controller->start();
    const bool ready = QTest::qWaitFor([&] { return !synced.isEmpty(); }, 60000);
    static_cast<void>(takeWrites());
    return ready && book.snapshot().readAt.isValid();
}

void CrmWorld::writeFaults(const QByteArray &faults)
{
    QFile file(dir.filePath(u"faults.json"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write the faults file");
    file.write(faults);
}

void CrmWorld::refuse(const QByteArray &method, const QString &path)
{
    if (method.isEmpty()) {
        writeFaults("[]");
        return;
    }
    const QJsonObject body{{u"code"_s, u"NO_PERMISSION"_s},
                           {u"details"_s, QJsonObject()},
                           {u"message"_s, u"permission denied"_s},
                           {u"status"_s, u"error"_s}};
    const QJsonObject rule{{u"path"_s, path},        {u"method"_s, QString::fromLatin1(method)},
                           {u"kind"_s, u"status"_s}, {u"status"_s, 403},
                           {u"body"_s, body},        {u"every"_s, 1}};
    writeFaults(QJsonDocument(QJsonArray{rule}).toJson());
}

bool CrmWorld::colleagueChanges(const CrmRef &ref, const QJsonObject &changes)
{
    return QCoro::waitFor(connection->crm().update(ref.module, ref.id, {}, changes)).has_value();
}

QJsonValue CrmWorld::stored(const CrmRef &ref, const QString &field)
{
    const Result<QJsonObject> record = QCoro::waitFor(connection->crm().record(ref.module, ref.id));
    return record ? record->value(field) : QJsonValue(u"<none>"_s);
}

QStringList CrmWorld::takeWrites()
{
    QFile file(dir.filePath(u"requests.log"_s));
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_logRead))
        return lines;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QString method = line.value(u"method"_s).toString();
        if (line.value(u"app"_s).toString() == u"crm" && method != u"GET")
            lines.append(method + u' ' + line.value(u"path"_s).toString().section(u'?', 0, 0));
    }
    m_logRead = file.pos();
    return lines;
}

const Lead *CrmWorld::openLead(int skip) const
{
    for (const Lead &lead : book.snapshot().leads) {
        if (!lead.converted && !lead.email.isEmpty() && skip-- == 0)
            return &lead;
    }
    return nullptr;
}

void CrmWorld::type(const QString &apiName, const QString &text) const
{
    auto *line = child<QLineEdit>(u"input_"_s + apiName);
    if (!line)
        qFatal("no field %s", qPrintable(apiName));
    line->clear();
    QTest::keyClicks(line, text);
}

void CrmWorld::click(const QString &name) const
{
    auto *button = child<QAbstractButton>(name);
    if (!button)
        qFatal("no button %s", qPrintable(name));
    button->click();
}

bool CrmWorld::hasSheet() const
{
    return child<CrmRecordSheet>() != nullptr;
}

QString CrmWorld::save() const
{
    click(u"crm.save"_s);
    QStringList problems;
    const auto *sheet = child<CrmRecordSheet>();
    const QList<FieldEditor *> editors = sheet ? sheet->findChildren<FieldEditor *>() : QList<FieldEditor *>();
    for (const FieldEditor *editor : editors) {
        if (!editor->problem().isEmpty())
            problems.append(editor->field().apiName + u": "_s + editor->problem());
    }
    const QList<CrmInstantField *> instants =
        sheet ? sheet->findChildren<CrmInstantField *>() : QList<CrmInstantField *>();
    for (const CrmInstantField *instant : instants) {
        if (!instant->problem().isEmpty())
            problems.append(instant->field().apiName + u": "_s + instant->problem());
    }
    if (problems.isEmpty() && !QTest::qWaitFor([this] { return !hasSheet(); }, 20000))
        problems.append(child<QLabel>(u"sheet.problem"_s)->text());
    return problems.join(u'\n');
}

bool CrmWorld::waitForForm() const
{
    return QTest::qWaitFor(
        [this] {
            const auto *sheet = child<CrmRecordSheet>();
            return sheet && sheet->form();
        },
        20000);
}
} // namespace atlas::test
