using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>The throwaway server and the connection to it take nothing from the environment of the tool.</summary>
public sealed class EnvironmentTests
{
    [TestCase("PGPORT", "1234")]
    [TestCase("PGDATA", "/nowhere")]
    [TestCase("PGOPTIONS", "-c default_transaction_read_only=on")]
    [TestCase("PGOPTIONS", "-c statement_timeout=1")]
    [TestCase("PGTZ", "bogus")]
    [TestCase("TZ", "bogus")]
    [TestCase("PGCLIENTENCODING", "bogus")]
    [TestCase("PGREQUIREAUTH", "scram-sha-256")]
    [TestCase("PGGSSENCMODE", "require")]
    [TestCase("PGSSLNEGOTIATION", "direct")]
    [TestCase("PGSSLMODE", "verify-full")]
    [TestCase("PGTARGETSESSIONATTRS", "standby")]
    [TestCase("PGUSER", "nobody_at_all")]
    [TestCase("PGPASSWORD", "wrong")]
    [TestCase("PGPASSFILE", "/nowhere")]
    [TestCase("LC_ALL", "xx_XX.UTF-8")]
    [TestCase("LC_MESSAGES", "xx_XX.UTF-8")]
    public async Task Nothing_is_taken_from_it(string name, string value)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        fixture.Write("sql/views.sql", "CREATE VIEW colours AS SELECT id, colour FROM cars;");
        fixture.Environment[name] = value;
        var answer = await ToolProcess.RunAsync(fixture, "diff", "--from", "empty", "--to", "models");
        Assert.That((answer.Code, answer.Error), Is.EqualTo((1, string.Empty)).Or.EqualTo((0, string.Empty)), answer.Error);
        Assert.That(answer.Output, Does.Contain("CREATE VIEW"));
    }
}
