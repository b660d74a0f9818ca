using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Contexts.CompositeKeys;

[PrimaryKey(nameof(Tenant), nameof(Number))]
public class Account
{
    public Guid Tenant { get; set; }
    public int Number { get; set; }
    public string Code { get; set; } = "";
    public List<Entry> Entries { get; set; } = [];
}

public class Entry
{
    public long Id { get; set; }
    public Guid AccountTenant { get; set; }
    public int AccountNumber { get; set; }
    public Account Account { get; set; } = null!;
    public string? OtherCode { get; set; }
    public Account? Other { get; set; }
}

public class Rate
{
    public string From { get; set; } = "";
    public string To { get; set; } = "";
    public DateOnly On { get; set; }
    public decimal Value { get; set; }
}

public class Attachment
{
    public int Id { get; set; }
    public Rate? Rate { get; set; }
    [ForeignKey("HolderTenant, HolderNumber")]
    public Account? Holder { get; set; }
    public Guid? HolderTenant { get; set; }
    public int? HolderNumber { get; set; }
}

public class Context : DbContext
{
    public DbSet<Account> Accounts { get; set; } = null!;
    public DbSet<Entry> Entries { get; set; } = null!;
    public DbSet<Attachment> Attachments { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Rate>().HasKey(r => new { r.From, r.To, r.On });
        modelBuilder.Entity<Entry>().HasOne(e => e.Account).WithMany(a => a.Entries).HasForeignKey(e => new { e.AccountTenant, e.AccountNumber });
        modelBuilder.Entity<Entry>().HasOne(e => e.Other).WithMany().HasForeignKey(e => e.OtherCode).HasPrincipalKey(a => a.Code);
    }
}
