using System.Buffers.Binary;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Npgsql;

namespace SchemaGen.Tests.Commands;

/// <summary>Stands before a server and lets only encrypted connections through to it, as <c>hostssl</c> in pg_hba.conf does.</summary>
internal sealed class TlsFront : IDisposable
{
    private const int SslRequest = 80877103;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 certificate;
    private readonly UnixDomainSocketEndPoint server;

    /// <summary>Listens for a server that has a socket in the host of a connection.</summary>
    public TlsFront(string connection)
    {
        NpgsqlConnectionStringBuilder to = new(connection);
        server = new(Path.Combine(to.Host!, $".s.PGSQL.{to.Port}"));
        using var key = RSA.Create(2048);
        CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The port on loopback.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The certificate, for those who want to verify it.</summary>
    public string Pem => certificate.ExportCertificatePem();

    public void Dispose()
    {
        listener.Dispose();
        certificate.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient accepted)
    {
        using var client = accepted;
        try
        {
            var start = new byte[8];
            await client.GetStream().ReadExactlyAsync(start);
            if (BinaryPrimitives.ReadInt32BigEndian(start.AsSpan(4)) != SslRequest)
            {
                await client.GetStream().WriteAsync(Refusal());
                return;
            }

            await client.GetStream().WriteAsync("S"u8.ToArray());
            await using SslStream encrypted = new(client.GetStream());
            await encrypted.AuthenticateAsServerAsync(certificate);
            using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(server);
            await using NetworkStream plain = new(socket);
            await Task.WhenAny(encrypted.CopyToAsync(plain), plain.CopyToAsync(encrypted));
        }
        catch (Exception e) when (e is IOException or SocketException or System.Security.Authentication.AuthenticationException)
        {
            // The client went, as it does when it does not trust the certificate.
        }
    }

    // What PostgreSQL answers where only hostssl lines match.
    private static byte[] Refusal()
    {
        var body = Encoding.UTF8.GetBytes("SFATAL\0VFATAL\0C28000\0Mno pg_hba.conf entry for host \"127.0.0.1\", user \"me\", no encryption\0\0");
        var message = new byte[body.Length + 5];
        message[0] = (byte)'E';
        BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(1), body.Length + 4);
        body.CopyTo(message, 5);
        return message;
    }
}
