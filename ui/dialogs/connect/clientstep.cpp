// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connect/clientstep.h"

#include "services/auth/browsersignin.h"
#include "ui/dialogs/connect/formfield.h"
#include "ui/theme/lineicon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
ClientStep::ClientStep(QWidget *parent)
    : WizardStep(parent)
    , m_way(new Segmented(this))
    , m_steps(new Label(TextSize::Body, 400, Label::Tone::Secondary, this))
    , m_console(new QPushButton(this))
    , m_id(new FormField(this))
    , m_secret(new FormField(true, this))
    , m_code(new FormField(true, this))
{
    m_redirects = buildRedirects();
    m_way->setObjectName(u"connect.way"_s);
    m_console->setObjectName(u"connect.console"_s);
    m_console->setIcon(lineIcon(u"external"_s, {{}, &Tokens::secondary, nullptr}));
    m_id->input()->setObjectName(u"connect.clientId"_s);
    m_secret->input()->setObjectName(u"connect.clientSecret"_s);
    m_code->input()->setObjectName(u"connect.grantCode"_s);
    m_steps->setWordWrap(true);
    setFocusProxy(m_id->input());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_way, 0, Qt::AlignLeft);
    column->addWidget(m_steps);
    column->addWidget(m_console, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_redirects, m_id, m_secret, m_code}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    connect(m_way, &Segmented::currentChanged, this, &ClientStep::wayChosen);
    connect(m_console, &QPushButton::clicked, this, [this] { Q_EMIT openUrlRequested(m_apiConsole); });
    retranslate();
    wayChosen();
}

QWidget *ClientStep::buildRedirects()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_redirectHead = new Label(TextSize::Body, 500, Label::Tone::Text, box);
    m_redirectError = new Label(TextSize::Label, 500, Label::Tone::Bad, box);
    m_redirectError->setWordWrap(true);
    m_redirectError->hide();
    column->addWidget(m_redirectHead);
    column->addWidget(m_redirectError);
    for (const QString &uri : BrowserSignIn::redirectUris()) {
        auto *row = new QHBoxLayout;
        auto *address = new QLineEdit(uri, box);
        address->setReadOnly(true);
        address->setAccessibleName(uri);
        auto *copy = new QPushButton(box);
        copy->setIcon(lineIcon(u"copy"_s, {{}, &Tokens::secondary, nullptr}));
        copy->setProperty("address", uri);
        copy->setObjectName(u"connect.copyRedirect%1"_s.arg(m_copies.size()));
        connect(copy, &QPushButton::clicked, this, [copy, uri] {
            QGuiApplication::clipboard()->setText(uri);
            copy->setText(tr("Copied"));
        });
        row->addWidget(address, 1);
        row->addWidget(copy);
        column->addLayout(row);
        m_copies << copy;
    }
    return box;
}

QString ClientStep::title() const
{
    return tr("How will you sign in?");
}

QString ClientStep::explanation() const
{
    return tr(
        "Zoho asks each company to create its own client in the API console; it belongs to you and can be deleted "
        "there at any time.");
}

bool ClientStep::browser() const
{
    return m_way->currentIndex() == 1;
}

void ClientStep::wayChosen()
{
    m_code->setVisible(!browser());
    m_redirects->setVisible(browser());
    retranslate();
}

void ClientStep::setApiConsole(const QUrl &url)
{
    m_apiConsole = url;
    m_console->setVisible(!url.isEmpty());
    m_console->setToolTip(url.toString());
}

void ClientStep::clearMarks()
{
    for (FormField *field : {m_id, m_secret, m_code}) {
        field->clearError();
    }
    m_redirectError->hide();
}

bool ClientStep::check()
{
    clearMarks();
    if (m_id->text().isEmpty()) {
        m_id->setError(tr("Paste the client ID from the API console."));
        return false;
    }
    if (m_secret->text().isEmpty() && !browser()) {
        m_secret->setError(tr("Paste the client secret from the API console."));
        return false;
    }
    if (m_code->text().isEmpty() && !browser()) {
        m_code->setError(tr("Generate a code in the API console and paste it here."));
        return false;
    }
    return true;
}

void ClientStep::collect(SignInForm &form) const
{
    form.way = browser() ? SignInForm::Way::Browser : SignInForm::Way::SelfClient;
    form.clientId = m_id->text();
    form.clientSecret = m_secret->text();
    form.grantCode = browser() ? QString() : m_code->text();
}

void ClientStep::fill(const SignInForm &form)
{
    m_way->setCurrentIndex(form.way == SignInForm::Way::Browser ? 1 : 0);
    m_id->input()->setText(form.clientId);
}

bool ClientStep::markField(SignInField field, const QString &sentence)
{
    clearMarks();
    switch (field) {
    case SignInField::ClientId:
        m_id->setError(sentence);
        return true;
    case SignInField::ClientSecret:
        m_secret->setError(sentence);
        return true;
    case SignInField::GrantCode:
        m_code->setError(sentence);
        return true;
    case SignInField::RedirectUri:
        m_redirectError->setText(sentence);
        m_redirectError->show();
        return true;
    default:
        return false;
    }
}

void ClientStep::retranslate()
{
    m_way->setSegments({tr("Self Client"), tr("In the browser")});
    m_way->setAccessibleName(tr("Way of signing in"));
    m_steps->setText(
        browser() ? tr("Create a server-based client, register both addresses below, and paste its ID and secret. "
                       "Your browser then asks for your consent.")
                  : tr("Create a Self Client, choose Generate Code, paste the scopes of the step before, and copy "
                       "the code here. It is valid for a few minutes and works once."));
    m_console->setText(tr("Open the API console"));
    m_id->setWords(tr("Client ID"), {});
    m_secret->setWords(tr("Client secret"), browser() ? tr("Leave it empty for a mobile or desktop client without one.")
                                                      : tr("Kept in this computer's keychain, never in a file."));
    m_code->setWords(tr("Grant code"), {});
    m_redirectHead->setText(tr("Redirect addresses to register"));
    for (QPushButton *copy : m_copies) {
        copy->setText(tr("Copy"));
        //: accessible name of a copy button: %1 is an address
        copy->setAccessibleName(tr("Copy %1").arg(copy->property("address").toString()));
    }
}
} // namespace atlas
