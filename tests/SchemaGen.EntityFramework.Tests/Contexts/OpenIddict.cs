using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Contexts.OpenIddict;

public class Client
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Context : DbContext, IDataProtectionKeyContext
{
    public DbSet<Client> Clients { get; set; } = null!;
    public DbSet<DataProtectionKey> DataProtectionKeys { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql().UseOpenIddict();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<DataProtectionKey>(b =>
        {
            b.ToTable("data_protection_keys", "keys");
            b.Property(k => k.FriendlyName).HasMaxLength(200);
        });
    }
}
