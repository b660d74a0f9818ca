using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace SchemaGen.Tests.Migrations;

/// <summary>Stands before a server and gives its sessions to one client after another, as PgBouncer does: each for a transaction, or for as long as a client stays. Nothing is reset in between.</summary>
internal sealed class PoolingFront : IDisposable
{
    private const int ProtocolVersion = 196608;
    private const int LongestPool = 3;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly SemaphoreSlim free = new(0);
    private readonly List<Stream> idle = [];
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly bool ofTransactions;
    private int sessions;

    public PoolingFront(string connection, bool ofTransactions)
    {
        (server, this.ofTransactions) = (new(connection), ofTransactions);
        listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Whether the session is given next that has been idle for the longest time, not for the shortest.</summary>
    public bool IsRoundRobin { get; init; }

    /// <summary>The connection through it.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder(server.ConnectionString)
    {
        Host = "127.0.0.1",
        Port = ((IPEndPoint)listener.LocalEndpoint).Port,
        SslMode = SslMode.Disable,
        RequireAuth = null,
        Pooling = false,
    }.ConnectionString;

    public void Dispose()
    {
        listener.Dispose();
        lock (idle)
        {
            idle.ForEach(s => s.Dispose());
        }

        free.Dispose();
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
        client.NoDelay = true;
        var stream = client.GetStream();
        Stream? session = null;
        var isIdle = true;
        try
        {
            await LogInAsync(stream);
            for (byte[] message; (message = await ReadAsync(stream))[0] != 'X';)
            {
                session ??= await TakeAsync();
                await session.WriteAsync(message);
                if (message[0] is (byte)'Q' or (byte)'S' && (isIdle = await AnswerAsync(session, stream, null) == 'I') && ofTransactions)
                {
                    session = Give(session);
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The client or the test went.
        }

        if (session is not null)
        {
            session = isIdle ? Give(session) : session;
            await (session?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private async Task LogInAsync(NetworkStream client)
    {
        var start = await ReadBodyAsync(client, []);
        while (BinaryPrimitives.ReadInt32BigEndian(start.AsSpan(4)) != ProtocolVersion)
        {
            await client.WriteAsync("N"u8.ToArray());
            start = await ReadBodyAsync(client, []);
        }

        Socket socket = new(IsLocal ? AddressFamily.Unix : AddressFamily.InterNetwork, SocketType.Stream, IsLocal ? ProtocolType.Unspecified : ProtocolType.Tcp);
        await socket.ConnectAsync(IsLocal ? new UnixDomainSocketEndPoint(Path.Combine(server.Host!, $".s.PGSQL.{server.Port}")) : new DnsEndPoint(server.Host!, server.Port));
        NetworkStream session = new(socket, ownsSocket: true);
        await session.WriteAsync(start);
        await AnswerAsync(session, client, client);
        if (Interlocked.Increment(ref sessions) <= LongestPool)
        {
            Give(session);
        }
        else
        {
            await session.DisposeAsync();
        }
    }

    private bool IsLocal => server.Host!.StartsWith('/');

    // Up to the state of the transaction with which each answer ends; whoever logs in may be asked for a password.
    private static async Task<char> AnswerAsync(Stream session, Stream client, Stream? passwords)
    {
        while (true)
        {
            var message = await ReadAsync(session);
            if (message[0] == 'K')
            {
                BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(5), Random.Shared.Next(1 << 24, int.MaxValue));
            }

            await client.WriteAsync(message);
            if (message[0] == 'Z')
            {
                return (char)message[5];
            }

            if (message[0] == 'R' && BinaryPrimitives.ReadInt32BigEndian(message.AsSpan(5)) is not 0 and not 12)
            {
                await session.WriteAsync(await ReadAsync(passwords!));
            }
        }
    }

    private async Task<Stream> TakeAsync()
    {
        await free.WaitAsync();
        lock (idle)
        {
            var taken = IsRoundRobin ? idle[0] : idle[^1];
            idle.Remove(taken);
            return taken;
        }
    }

    private Stream? Give(Stream session)
    {
        lock (idle)
        {
            idle.Add(session);
            free.Release();
        }

        return null;
    }

    private static async Task<byte[]> ReadAsync(Stream from)
    {
        var type = new byte[1];
        await from.ReadExactlyAsync(type);
        return await ReadBodyAsync(from, type);
    }

    private static async Task<byte[]> ReadBodyAsync(Stream from, byte[] type)
    {
        var length = new byte[4];
        await from.ReadExactlyAsync(length);
        var body = new byte[BinaryPrimitives.ReadInt32BigEndian(length) - 4];
        await from.ReadExactlyAsync(body);
        return [.. type, .. length, .. body];
    }
}
