using Npgsql;
using NUnit.Framework;
using SchemaGen.Cli.Configuration;
using SchemaGen.Postgres.ConnectionStrings;

namespace SchemaGen.Tests.Commands;

/// <summary>No message and no file holds a password or a piece of it, however a connection is written.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class SecretTests
{
    // What is tried with each form: where a connection belongs, and where it stands by mistake.
    private static readonly Func<string, string[]>[] Commands =
    [
        c => ["current", "-v", "--connection", c],
        c => ["check", "-v", "--format", "json", "--connection=" + c],
        c => ["diff", "--from", c, "--to", "empty"],
        c => ["upgrade", c],
        c => [c],
        c => ["upgrade", "--migrations", c],
        c => ["current", "--conection=" + c],
    ];

    [Test]
    public void There_are_hundreds_of_forms() => Assert.That(SecretForms.All.Distinct().Count(), Is.GreaterThan(600));

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    [TestCase(6)]
    public async Task No_form_is_repeated_by_a_command(int command)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        List<string> leaks = [];
        var failed = 0;
        foreach (var form in SecretForms.All)
        {
            var answer = await fixture.RunAsync(Commands[command](form));
            failed += answer.Code == 2 ? 1 : 0;
            if (Leaks(answer))
            {
                leaks.Add($"{form}: {answer}");
            }
        }

        Assert.That(leaks, Is.Empty);
        Assert.That(failed, Is.EqualTo(SecretForms.All.Count()));
        Assert.That(fixture.Listing(), Does.Not.Contain(SecretForms.Canary));
    }

    [TestCase("connection")]
    [TestCase("scratch")]
    public async Task No_form_of_the_settings_is_repeated(string key)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        fixture.Write("old.sql", "CREATE TABLE a (id int);");
        List<string> leaks = [];
        foreach (var form in SecretForms.All)
        {
            fixture.Write("schemagen.json", new System.Text.Json.Nodes.JsonObject { [key] = form }.ToJsonString());
            var answer = await (key == "scratch" ? fixture.RunAsync("diff", "-v", "--from", "old.sql", "--to", "empty") : fixture.RunAsync("current", "-v"));
            if (Leaks(answer))
            {
                leaks.Add($"{form}: {answer}");
            }
        }

        Assert.That(leaks, Is.Empty);
    }

    [Test]
    public void What_is_written_to_a_file_has_a_variable_for_the_password_and_means_the_same()
    {
        Assert.Multiple(() =>
        {
            foreach (var (form, password) in SecretForms.Written.SelectMany(f => SecretForms.Passwords.Select(p => (f, p))))
            {
                if (password.Contains("${", StringComparison.Ordinal))
                {
                    // In a connection that is typed this names a variable.
                    continue;
                }

                var typed = form(password);
                var (text, variables) = SafeConnection.Of(typed);
                Assert.That(text, Does.Not.Contain(SecretForms.Canary));
                Assert.That(variables, Is.Not.Empty, typed);
                var back = Parse(Variables.ExpandConnection(text, v => v == "DB_PASSWORD" && variables.Count == 2 ? "x" : password));
                var asked = Parse(typed);
                Assert.That((back.Host, back.Port, back.Database, back.Username, back.Password, back.SslPassword), Is.EqualTo((asked.Host, asked.Port, asked.Database, asked.Username, asked.Password, asked.SslPassword)), typed);
            }
        });
    }

    [TestCase("postgresql://${DB_USER}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${DB_NAME}")]
    [TestCase("postgresql://${Db:User}:${Db:Password}@h/db")]
    [TestCase("Host=${DB_HOST};Password=${DB_PASSWORD}")]
    [TestCase("${DATABASE_URL}")]
    public void What_is_a_variable_stays_one(string typed)
    {
        var (text, variables) = SafeConnection.Of(typed);
        Assert.That((text.ToUpperInvariant(), variables), Is.EqualTo((typed.ToUpperInvariant(), Array.Empty<string>())));
    }

    [TestCase("Host=${H};Password=${P};Username=me")]
    [TestCase("host=${H} password=${P} user=me")]
    [TestCase("postgresql://me:${P}@${H}/db")]
    public void A_variable_may_hold_whatever_its_form_would_take_for_a_sign(string written)
    {
        foreach (var password in SecretForms.Passwords)
        {
            Assert.That(Parse(Variables.ExpandConnection(written, v => v == "P" ? password : "there")).Password, Is.EqualTo(password));
        }
    }

    private static bool Leaks(ToolResult answer) =>
        answer.Output.Contains(SecretForms.Canary, StringComparison.Ordinal) || answer.Error.Contains(SecretForms.Canary, StringComparison.Ordinal)
        || answer.Error.Contains("bug of schemagen", StringComparison.Ordinal);

    private static NpgsqlConnectionStringBuilder Parse(string text) => new(ConnectionString.Parse(text, _ => null));
}
