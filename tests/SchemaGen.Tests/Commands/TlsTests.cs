using Npgsql;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>A server that takes encrypted connections only, as hosted ones do.</summary>
[Platform("Linux,MacOsX")]
public sealed class TlsTests
{
    [TestCase("current", "wrong")]
    [TestCase("scaffold", "wrong")]
    [TestCase("current", "")]
    [TestCase("scaffold", "")]
    public async Task A_wrong_password_is_said_and_not_that_encryption_is_missing(string command, string password)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await using var server = await PasswordServer.StartAsync();
        using TlsFront front = new(server.Connection("right"));
        await InputTests.FailsAsync(fixture, [command, "--connection", Url(server, front, password)], "password");
        Assert.That((await fixture.RunAsync(command, "--connection", Url(server, front, password))).Error, Does.Not.Contain("no encryption"));
    }

    [TestCase("localhost", "", true)]
    [TestCase("localhost", "sslmode=require", true)]
    [TestCase("localhost", "sslmode=disable", false)]
    [TestCase("localhost", "sslmode=verify-ca&sslrootcert=ours.crt", true)]
    [TestCase("127.0.0.1", "sslmode=verify-ca&sslrootcert=ours.crt", true)]
    [TestCase("localhost", "sslmode=verify-full&sslrootcert=ours.crt", true)]
    [TestCase("127.0.0.1", "sslmode=verify-full&sslrootcert=ours.crt", false)]
    [TestCase("localhost", "sslmode=require&sslrootcert=other.crt", false)]
    [TestCase("localhost", "sslmode=verify-ca&sslrootcert=other.crt", false)]
    [TestCase("localhost", "sslrootcert=system", false)]
    public async Task A_certificate_is_verified_as_libpq_verifies_it(string host, string options, bool connects)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await using var server = await PasswordServer.StartAsync();
        using TlsFront front = new(server.Connection("right"));
        using TlsFront other = new(server.Connection("right"));
        fixture.Write("ours.crt", front.Pem);
        fixture.Write("other.crt", other.Pem);
        var url = Url(server, front, "right").Replace("localhost", host, StringComparison.Ordinal) + "?" + options.Replace("sslrootcert=o", $"sslrootcert={fixture.Folder}/o", StringComparison.Ordinal);
        Assert.That((await fixture.RunAsync("current", "--connection", url)).Code, Is.EqualTo(connects ? 0 : 2));
    }

    private static string Url(PasswordServer server, TlsFront front, string password) =>
        $"postgresql://me{(password.Length == 0 ? "" : ":" + password)}@localhost:{front.Port}/{new NpgsqlConnectionStringBuilder(server.Owner).Database}";
}
