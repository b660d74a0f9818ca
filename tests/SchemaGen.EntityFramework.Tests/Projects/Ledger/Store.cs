using Dapper.Contrib.Extensions;
using LinqToDB;
using LinqToDB.Data;
using Ledger.Models;

namespace Ledger;

public sealed class Store(DataOptions options) : DataConnection(options)
{
    public ITable<Account> Accounts => this.GetTable<Account>();

    public Task<int> AddAsync(Rate rate) => Connection.InsertAsync(rate);
}
